process.setSourceMapsEnabled(true);
await import('./main.js');

/** Bytes that come in pieces and are taken in other pieces. One taker at a time. */
export class ByteQueue {
  #chunks: Buffer[] = [];
  #length = 0;
  #ended = false;
  #wake: () => void = () => {};

  push(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    this.#wake();
  }

  /** No more will come: takers that wait for more are told so. */
  end(): void {
    this.#ended = true;
    this.#wake();
  }

  /** The next `size` bytes. @throws when the end comes before */
  async take(size: number): Promise<Buffer> {
    while (this.#length < size) await this.#more();
    const bytes = this.#joined();
    this.#chunks = [bytes.subarray(size)];
    this.#length -= size;
    return bytes.subarray(0, size);
  }

  /** The bytes up to the next line feed, which is taken too. @throws when the end comes before */
  async takeLine(): Promise<Buffer> {
    while (!this.#chunks.some((chunk) => chunk.includes(0x0a))) await this.#more();
    const line = await this.take(this.#joined().indexOf(0x0a) + 1);
    return line.subarray(0, -1);
  }

  #joined(): Buffer {
    const [only] = this.#chunks;
    return only !== undefined && this.#chunks.length === 1 ? only : Buffer.concat(this.#chunks);
  }

  #more(): Promise<void> {
    if (this.#ended) return Promise.reject(new Error('the bytes ended early'));
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}

package org.criticalfriend.store.pages;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds every record that lies on some page of a file, whatever became of the trees that lead
 * there; the file is only read. Neither kind of page nor count of records in a page's head is
 * believed: what reads as a whole record is one, so that some may come twice and some that were
 * replaced may come again.
 *
 * <p>While SQLite has the file open in this process, reading it here drops SQLite's lock on Linux
 * and macOS.
 */
public final class Pages implements AutoCloseable {
  /** The size of every page of a review's file. */
  public static final int SIZE = 4096;

  private static final int FILE_HEADER = 100;

  private final FileChannel channel;
  private final long count;
  private int unread;

  private Pages(FileChannel channel, long count) {
    this.channel = channel;
    this.count = count;
  }

  /** Opens a file for reading; a page cut short at its end counts as filled with zeros. */
  public static Pages of(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    return new Pages(channel, (channel.size() + SIZE - 1) / SIZE);
  }

  /** Shows every record, page by page. */
  public void each(Consumer<StoredRecord> visit) throws IOException {
    for (long number = 1; number <= count; number++) {
      byte[] page = page(number);
      int head = number == 1 ? FILE_HEADER : 0;
      PageKind own = PageKind.of(page[head]);
      int found = own == null ? 0 : read(page, head, own, visit);
      if (found == 0) {
        tryOthers(page, head, own, visit);
      }
      int named = own == null ? 0 : number(page, head + 3);
      unread += Math.max(0, Math.min(named, SIZE / 4) - found);
    }
  }

  /** How many records their pages name that could not be read. */
  public int unread() {
    return unread;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private void tryOthers(
      byte[] page, int head, @Nullable PageKind own, Consumer<StoredRecord> visit)
      throws IOException {
    for (PageKind kind : PageKind.values()) {
      if (kind != own && read(page, head, kind, visit) > 0) {
        return;
      }
    }
  }

  private int read(byte[] page, int head, PageKind kind, Consumer<StoredRecord> visit)
      throws IOException {
    int found = 0;
    int pointer = head + kind.head();
    int content = SIZE;
    while (pointer + 2 <= content) {
      int cell = number(page, pointer);
      StoredRecord record = cell < pointer + 2 ? null : record(page, cell, kind);
      if (record != null) {
        visit.accept(record);
        found++;
        content = Math.min(content, cell);
      }
      pointer += 2;
    }
    return found;
  }

  private @Nullable StoredRecord record(byte[] page, int cell, PageKind kind) throws IOException {
    RecordBytes numbers = new RecordBytes(page, cell + kind.childPointer());
    long length = numbers.number();
    if (length < 2 || length > count * SIZE) {
      return null;
    }
    Long rowid = kind.hasRowid() ? (Long) numbers.number() : null;
    byte[] payload = payload(page, numbers.at(), (int) length, kind.local(length));
    List<@Nullable Object> values = payload == null ? null : RecordBytes.values(payload);
    return values == null ? null : new StoredRecord(rowid, values);
  }

  /** What does not fit on the page goes on in a chain of pages, each beginning with the next. */
  private byte @Nullable [] payload(byte[] page, int at, int length, int local) throws IOException {
    if (at + local + (local < length ? 4 : 0) > SIZE) {
      return null;
    }
    byte[] payload = new byte[length];
    System.arraycopy(page, at, payload, 0, local);
    int done = local;
    long next = local < length ? next(page, at + local) : 0;
    while (done < length) {
      if (next < 1 || next > count) {
        return null;
      }
      byte[] more = page(next);
      int part = Math.min(length - done, SIZE - 4);
      System.arraycopy(more, 4, payload, done, part);
      done += part;
      next = next(more, 0);
    }
    return payload;
  }

  private static int number(byte[] page, int at) {
    return (page[at] & 0xFF) << 8 | (page[at + 1] & 0xFF);
  }

  private static long next(byte[] page, int at) {
    return Integer.toUnsignedLong(ByteBuffer.wrap(page).getInt(at));
  }

  private byte[] page(long number) throws IOException {
    byte[] page = new byte[SIZE];
    ByteBuffer buffer = ByteBuffer.wrap(page);
    long at = (number - 1) * SIZE;
    while (buffer.hasRemaining()) {
      int read = channel.read(buffer, at + buffer.position());
      if (read < 0) {
        break;
      }
    }
    return page;
  }
}

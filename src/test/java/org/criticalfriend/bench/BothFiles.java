package org.criticalfriend.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.criticalfriend.files.Replacement.Existing;
import org.criticalfriend.issuing.Format;
import org.criticalfriend.issuing.PaperFiles;
import org.criticalfriend.issuing.Styles;
import org.criticalfriend.model.Bundle;

/** Issues the paper once, read back and all, in a JVM whose heap is what its options say. */
final class BothFiles {
  private static final long MEBI = 1024 * 1024;

  private BothFiles() {}

  /**
   * Prints the most heap in MiB that was in use at once, garbage included.
   *
   * @param arguments how many times the text, and a folder for the files
   */
  public static void main(String[] arguments) {
    Subject subject = Subject.atHand();
    Bundle bundle = subject.bundle(Integer.parseInt(arguments[0]));
    PaperFiles files =
        new PaperFiles(
            Styles.builtIn(), Set.of(Format.DOCX, Format.PDF), Existing.REPLACE, _ -> {});
    files.write(bundle, List.of(subject.in(bundle)), Path.of(arguments[1]));
    long most =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum();
    System.out.println(most / MEBI);
  }
}

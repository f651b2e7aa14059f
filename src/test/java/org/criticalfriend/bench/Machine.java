package org.criticalfriend.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What the figures were measured on. */
final class Machine {
  private static final long MEBI = 1024 * 1024;

  private Machine() {}

  /** Facts in words, by what they are. */
  static Map<String, String> facts(Path out) {
    Map<String, String> facts = new LinkedHashMap<>();
    Runtime runtime = Runtime.getRuntime();
    facts.put("Day", LocalDate.now(ZoneOffset.UTC).toString());
    facts.put("Cores", Integer.toString(runtime.availableProcessors()));
    facts.put("Load when it began", load());
    facts.put("System", property("os.name") + " " + property("os.arch"));
    facts.put("Disk", disk(out));
    facts.put("JVM", property("java.vm.name") + " " + property("java.vm.version"));
    facts.put("Collector", collectors());
    facts.put("Largest heap", runtime.maxMemory() / MEBI + " MiB");
    return facts;
  }

  private static String load() {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    return load < 0 ? "not known here" : Double.toString(Math.round(load * 10) / 10.0);
  }

  private static String disk(Path out) {
    try {
      return Files.getFileStore(out).type();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String collectors() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .map(GarbageCollectorMXBean::getName)
        .collect(Collectors.joining(", "));
  }

  private static String property(String name) {
    return System.getProperty(name, "");
  }
}

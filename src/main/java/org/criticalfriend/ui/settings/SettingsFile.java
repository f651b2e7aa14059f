package org.criticalfriend.ui.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.criticalfriend.files.Replacement;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.model.ReviewStatus;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.look.Look;
import org.jspecify.annotations.Nullable;

/** Reads and writes settings; whatever cannot be read is as if it had never been set. */
final class SettingsFile {
  private static final double USUAL = 1;

  private SettingsFile() {}

  /** What a settings file says. */
  record Kept(String name, Look.Theme theme, double textSize, List<Recent> recent) {
    Kept {
      recent = List.copyOf(recent);
    }
  }

  static Kept read(Path file) {
    Properties all = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      all.load(in);
    } catch (IOException | IllegalArgumentException _) {
      all.clear(); // none yet, or damaged: then as at the first start
    }
    List<Recent> recent = new ArrayList<>();
    for (int i = 0; i < Settings.MOST; i++) {
      Recent one = recent(all, "recent." + i + ".");
      if (one != null) {
        recent.add(one);
      }
    }
    Look.Theme theme = one(Look.Theme.class, all.getProperty("theme", ""), Look.Theme.SYSTEM);
    return new Kept(all.getProperty("name", "").strip(), theme, size(all), recent);
  }

  static void write(Path file, Kept kept) {
    Properties all = new Properties();
    all.setProperty("name", kept.name());
    all.setProperty("theme", kept.theme().name());
    all.setProperty("text-size", Double.toString(kept.textSize()));
    for (int i = 0; i < kept.recent().size(); i++) {
      put(all, "recent." + i + ".", kept.recent().get(i));
    }
    StringWriter text = new StringWriter();
    try {
      all.store(text, null);
      Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    } catch (IOException _) {
      return; // what cannot be remembered is asked again
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    Replacement.write(
        file,
        Replacement.Existing.REPLACE,
        empty -> Files.write(empty, bytes),
        written -> {
          if (!read(written).equals(kept)) {
            throw new IOException("The settings do not read back as they were written");
          }
        });
  }

  private static double size(Properties all) {
    try {
      double size = Double.parseDouble(all.getProperty("text-size", "1"));
      return size >= Look.SMALLEST && size <= Look.LARGEST ? size : USUAL;
    } catch (NumberFormatException _) {
      return USUAL;
    }
  }

  private static @Nullable Recent recent(Properties all, String key) {
    try {
      Recent.Facts facts =
          new Recent.Facts(
              all.getProperty(key + "host", ""),
              all.getProperty(key + "about", ""),
              LocalDate.parse(all.getProperty(key + "starts", "")),
              LocalDate.parse(all.getProperty(key + "ends", "")),
              one(ReviewStatus.class, all.getProperty(key + "status", ""), ReviewStatus.DRAFT));
      Path file = Path.of(all.getProperty(key + "file", ""));
      Instant opened = Instant.parse(all.getProperty(key + "opened", ""));
      return file.isAbsolute() ? new Recent(file, facts, opened, seat(all, key)) : null;
    } catch (DateTimeException | InvalidPathException _) {
      return null;
    }
  }

  private static Seat seat(Properties all, String key) {
    return new Seat(
        Seat.Bounds.read(all.getProperty(key + "bounds", "")),
        Boolean.parseBoolean(all.getProperty(key + "maximised", "")),
        Boolean.parseBoolean(all.getProperty(key + "folded", "")),
        one(PartName.class, all.getProperty(key + "part", ""), PartName.OVERVIEW),
        thing(all.getProperty(key + "thing", "")));
  }

  private static void put(Properties all, String key, Recent recent) {
    all.setProperty(key + "file", recent.file().toString());
    all.setProperty(key + "host", recent.facts().host());
    all.setProperty(key + "about", recent.facts().about());
    all.setProperty(key + "starts", recent.facts().starts().toString());
    all.setProperty(key + "ends", recent.facts().ends().toString());
    all.setProperty(key + "status", recent.facts().status().name());
    all.setProperty(key + "opened", recent.opened().toString());
    Seat seat = recent.seat();
    Seat.Bounds bounds = seat.bounds();
    all.setProperty(key + "bounds", bounds == null ? "" : bounds.written());
    all.setProperty(key + "maximised", Boolean.toString(seat.maximised()));
    all.setProperty(key + "folded", Boolean.toString(seat.folded()));
    all.setProperty(key + "part", seat.part().name());
    Id thing = seat.thing();
    all.setProperty(key + "thing", thing == null ? "" : thing.value());
  }

  private static @Nullable Id thing(String value) {
    try {
      return value.isEmpty() ? null : new Id(value, null);
    } catch (InvalidValue _) {
      return null;
    }
  }

  private static <E extends Enum<E>> E one(Class<E> type, String name, E otherwise) {
    for (E each : type.getEnumConstants()) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    return otherwise;
  }
}

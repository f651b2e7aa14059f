package org.criticalfriend.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says who has a file open: a person, on a machine, in a process.
 *
 * <p>Name and machine are one line each, at most 80 characters, without control or formatting
 * characters, whatever was handed in or read.
 *
 * @param name the name the user gave, never the login
 * @param machine the machine's name
 * @param process the process id on that machine
 * @param started when that process started, if the system says so
 * @param opened when the file was opened
 * @param heartbeat when the process last said that it still has the file open
 */
public record Holder(
    String name,
    String machine,
    long process,
    Optional<Instant> started,
    Instant opened,
    Instant heartbeat) {

  static final int LARGEST = 2048;

  private static final int LONGEST = 80;
  private static final Duration SILENCE = Duration.ofMinutes(15);

  /** Systems reckon a process's start from the clock, which may be corrected meanwhile. */
  private static final Duration START_MAY_DIFFER = Duration.ofSeconds(10);

  private static final Pattern SHAPE =
      Pattern.compile(
          """
          critical-friend open 1
          name (.*)
          machine (.*)
          process (\\d{1,18})
          started (.*)
          opened (.*)
          heartbeat (.*)
          """);

  /** Guarantees harmless texts. */
  public Holder {
    name = oneLine(name);
    machine = oneLine(machine);
  }

  /** This process, which opens a file now. */
  public static Holder thisProcess(String name, String machine, Instant now) {
    ProcessHandle self = ProcessHandle.current();
    return new Holder(name, machine, self.pid(), self.info().startInstant(), now, now);
  }

  /** The same, still there. */
  Holder alive(Instant now) {
    return new Holder(name, machine, process, started, opened, now);
  }

  boolean isSameOpening(Holder other) {
    return alive(opened).equals(other.alive(opened)) && opened.equals(other.opened);
  }

  /**
   * Whether the file was left without tidying up: on this machine, the process is gone or another
   * one has its number; on another machine, nothing was heard for a quarter of an hour.
   */
  boolean isGone(String thisMachine, Instant now) {
    if (!machine.equals(oneLine(thisMachine))) {
      return Duration.between(heartbeat, now).abs().compareTo(SILENCE) > 0;
    }
    Optional<ProcessHandle> there = ProcessHandle.of(process).filter(ProcessHandle::isAlive);
    return there.isEmpty()
        || there
            .flatMap(handle -> handle.info().startInstant())
            .filter(this::startedElsewhen)
            .isPresent();
  }

  byte[] written() {
    String start = started.map(Instant::toString).orElse("");
    return """
    critical-friend open 1
    name %s
    machine %s
    process %d
    started %s
    opened %s
    heartbeat %s
    """
        .formatted(name, machine, process, start, opened, heartbeat)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Reads what {@link #written} wrote; anything else is nobody one could name. */
  static Optional<Holder> read(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      Matcher found = SHAPE.matcher(text);
      return found.matches() ? Optional.of(holder(found)) : Optional.empty();
    } catch (CharacterCodingException | DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private static Holder holder(Matcher found) {
    String start = found.group(4);
    return new Holder(
        found.group(1),
        found.group(2),
        Long.parseLong(found.group(3)),
        start.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(start)),
        Instant.parse(found.group(5)),
        Instant.parse(found.group(6)));
  }

  private boolean startedElsewhen(Instant startThere) {
    return started
        .filter(start -> Duration.between(start, startThere).abs().compareTo(START_MAY_DIFFER) > 0)
        .isPresent();
  }

  private static String oneLine(String text) {
    String clean = text.replaceAll("[\\p{Z}\\p{C}]+", " ").strip();
    int end =
        clean.offsetByCodePoints(0, Math.min(LONGEST, clean.codePointCount(0, clean.length())));
    return clean.substring(0, end);
  }
}

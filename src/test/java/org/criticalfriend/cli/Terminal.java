package org.criticalfriend.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.criticalfriend.files.UserFolders;
import org.criticalfriend.store.opening.Surroundings;

/** Runs commands as a person would, with a data folder of its own. */
final class Terminal {
  private final Surroundings surroundings;

  Terminal(Path data) {
    this(data, InstantSource.system());
  }

  Terminal(Path data, InstantSource clock) {
    this.surroundings = new Surroundings(new UserFolders(data), Map.of(), "this-machine", clock);
  }

  Answer run(Object... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] arguments = List.of(words).stream().map(Object::toString).toArray(String[]::new);
    int exit =
        new CommandLineProgram(surroundings)
            .run(arguments, new PrintWriter(out), new PrintWriter(err));
    return new Answer(exit, out.toString(), err.toString());
  }

  record Answer(int exit, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }

    List<String> told() {
      return err.lines().toList();
    }
  }
}

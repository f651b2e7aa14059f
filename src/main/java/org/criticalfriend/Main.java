package org.criticalfriend;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.criticalfriend.cli.CommandLineProgram;
import org.criticalfriend.store.opening.Surroundings;

/** Starts the program. */
public final class Main {
  private Main() {}

  /**
   * Runs the command line and ends the process with its exit code.
   *
   * @param arguments what stood on the command line
   */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int exit = new CommandLineProgram(Surroundings.here()).run(arguments, out, err);
    out.flush();
    err.flush();
    System.exit(exit);
  }
}

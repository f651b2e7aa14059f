package org.criticalfriend.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Says which version of the program this is. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "Critical Friend " + Objects.requireNonNullElse(version, "(from sources)")
    };
  }
}

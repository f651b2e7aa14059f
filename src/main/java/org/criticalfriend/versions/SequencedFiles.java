package org.criticalfriend.versions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.files.FileWork;
import org.criticalfriend.files.Fingerprint;
import org.criticalfriend.files.Replacement;
import org.criticalfriend.files.Replacement.Existing;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.FileRole;
import org.criticalfriend.model.KeptFile;

/** The files of a version in the making, in order, each with its bytes. */
final class SequencedFiles {
  private final List<KeptFile> kept = new ArrayList<>();
  private final Map<String, byte[]> bytes = new HashMap<>();

  void add(String name, FileRole role, byte[] content) {
    String digest = Fingerprint.of(content).sha256();
    kept.add(new KeptFile(name, role, digest, Extras.NONE));
    bytes.put(digest, content);
  }

  List<KeptFile> kept() {
    return kept;
  }

  Map<String, byte[]> bytes() {
    return bytes;
  }

  /** Puts all files into a folder, or none; one that is there already is left, and none is put. */
  List<Path> copy(Path folder) {
    List<Path> copies = new ArrayList<>();
    try (Replacement replacement = new Replacement(Existing.REFUSE)) {
      Files.createDirectories(folder);
      for (KeptFile file : kept) {
        Path target = folder.resolve(file.name());
        byte[] content = bytes.getOrDefault(file.digest(), new byte[0]);
        replacement.add(
            target, FileWork.streaming(out -> out.write(content)), at -> equal(at, content));
        copies.add(target);
      }
      replacement.commit();
    } catch (IOException e) {
      throw new Trouble(
          "CF-711",
          "The folder " + folder + " cannot be made.",
          "Nothing was sent, and the paper is as it was.",
          "Choose another folder.",
          e);
    }
    return copies;
  }

  private static void equal(Path written, byte[] content) throws IOException {
    if (!Arrays.equals(Files.readAllBytes(written), content)) {
      throw new IOException("Not what was written: " + written);
    }
  }
}

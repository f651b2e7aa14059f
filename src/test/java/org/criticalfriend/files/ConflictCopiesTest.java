package org.criticalfriend.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConflictCopiesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ashby (1).review",
        "Ashby (conflicted copy 2025-01-02 101112).review",
        "Ashby (Jane's conflicted copy 2025-01-02).review",
        "Ashby (In Konflikt stehende Kopie von Jane 2025-01-02).review",
        "Ashby (Case Conflict).review",
        "Ashby-LAPTOP.review",
        "Ashby-DESKTOP-4F7K2QP.review",
        "Ashby-DESKTOP-4F7K2QP-2.review",
        "Ashby-Janes-MacBook-Pro.review",
        "Ashby.sync-conflict-20250102-101112-ABCDEFG.review",
        "Ashby (from Jane 2025-01-02 10.11).review",
        "Ashby (from Jane 2025-01-02 10.11 2).review",
        "Ashby-tablet of jo.review"
      })
  void noticesACopyThatAServiceLeft(String name) throws IOException {
    Path review = Files.createFile(folder.resolve("Ashby.review"));
    Path copy = Files.createFile(folder.resolve(name));

    assertThat(ConflictCopies.beside(review, Set.of("Tablet of Jo"))).containsExactly(copy);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Copy of Ashby.review",
        "Ashby follow-up.review",
        "Ashby-2008.review",
        "Ashby-draft.review",
        "Ashby (draft).review",
        "Ashby (1).pdf",
        "Ashby 2.review",
        "Ashbyx (1).review",
        "ashby.docx",
        ".~Ashby.review.open"
      })
  void leavesOtherFilesAlone(String name) throws IOException {
    Path review = Files.createFile(folder.resolve("Ashby.review"));
    Files.createFile(folder.resolve(name));

    assertThat(ConflictCopies.beside(review, Set.of())).isEmpty();
  }

  @Test
  void takesNamesLiterally() throws IOException {
    Path review = Files.createFile(folder.resolve("A.*[b (x).review"));
    Files.createFile(folder.resolve("Axxx (1).review"));
    Path copy = Files.createFile(folder.resolve("A.*[b (x) (1).review"));

    assertThat(ConflictCopies.beside(review, Set.of("\\E.*"))).containsExactly(copy);
  }

  @Test
  void takesFoldersForNoCopies() throws IOException {
    Path review = Files.createFile(folder.resolve("Ashby.review"));
    Files.createDirectory(folder.resolve("Ashby (1).review"));

    assertThat(ConflictCopies.beside(review, Set.of())).isEmpty();
    assertThat(ConflictCopies.beside(folder.resolve("gone/Ashby.review"), Set.of())).isEmpty();
  }
}

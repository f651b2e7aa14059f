package org.criticalfriend.store.opening;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.criticalfriend.files.ConflictCopies;
import org.criticalfriend.files.FolderKind;
import org.criticalfriend.files.Holder;
import org.criticalfriend.files.Holding;

/**
 * What to tell the person about a review just opened.
 *
 * @param folder what kind of folder it lies in
 * @param conflictCopies copies beside it that came about when two people changed it at once
 * @param sentences everything there is to say, in whole sentences
 */
public record Notices(FolderKind folder, List<Path> conflictCopies, List<String> sentences) {
  /** Guarantees lists nobody changes. */
  public Notices {
    conflictCopies = List.copyOf(conflictCopies);
    sentences = List.copyOf(sentences);
  }

  static Notices of(Path review, Surroundings surroundings, Holding before, boolean putRight) {
    List<String> sentences = new ArrayList<>();
    FolderKind folder = FolderKind.of(review, surroundings.environment());
    folder.words().ifPresent(sentences::add);
    if (folder.offersLocalCopy()) {
      sentences.add("You can work on a copy on this machine, which is put back when you close it.");
    }
    Set<String> machines = new HashSet<>(Set.of(surroundings.machine()));
    if (before instanceof Holding.LeftBy(Holder holder)) {
      machines.add(holder.machine());
      sentences.add(
          "%s had it open on %s since %s and did not close it."
              .formatted(holder.name(), holder.machine(), Moments.words(holder.opened())));
    }
    if (putRight) {
      sentences.add(
          "It was not closed properly the last time. One change that was not finished then was"
              + " taken out; everything saved before is there.");
    }
    List<Path> copies = ConflictCopies.beside(review, machines);
    copies.forEach(copy -> sentences.add(words(copy)));
    return new Notices(folder, copies, sentences);
  }

  /** One line for somebody who only reads; none where there is nothing to mind. */
  static List<String> whileReading(Path review, Surroundings surroundings) {
    FolderKind folder = FolderKind.of(review, surroundings.environment());
    List<String> sentences = new ArrayList<>();
    if (folder.isKeptInStep()) {
      folder.words().ifPresent(sentences::add);
    }
    ConflictCopies.beside(review, Set.of(surroundings.machine()))
        .forEach(copy -> sentences.add(words(copy)));
    return sentences.isEmpty() ? List.of() : List.of(String.join(" ", sentences));
  }

  static Holder holder(String author, Surroundings surroundings) {
    return Holder.thisProcess(author, surroundings.machine(), surroundings.clock().instant());
  }

  private static String words(Path copy) {
    return "Beside it lies \"%s\", which may hold changes that somebody made at the same time."
        .formatted(copy.getFileName());
  }
}

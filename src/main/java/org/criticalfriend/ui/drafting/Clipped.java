package org.criticalfriend.ui.drafting;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.criticalfriend.editing.Leaf;
import org.criticalfriend.editing.Line;
import org.criticalfriend.editing.Lines;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.model.Picture;
import org.criticalfriend.pasting.Pasted;
import org.criticalfriend.pasting.Pasting;
import org.criticalfriend.pictures.Intake;
import org.criticalfriend.pictures.Taken;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Act;
import org.criticalfriend.ui.desk.PictureSource;
import org.jspecify.annotations.Nullable;

/** What lies on the clipboard, read as lines of a text and pictures of the review. */
final class Clipped {
  private static final long LARGEST_PICTURE = 64L << 20;

  private final List<Line> lines = new ArrayList<>();
  private final List<Act.PutPicture> pictures = new ArrayList<>();
  private final List<Trouble> troubles = new ArrayList<>();

  private Clipped() {}

  /** Reads it; slow, for the background. A picture that cannot be taken in is left out. */
  static Clipped of(Clip clip) {
    Clipped clipped = new Clipped();
    clipped.read(clip);
    return clipped;
  }

  /** The act that has a picture in the review. */
  static Act.PutPicture picture(Taken taken) {
    Id id = Id.create();
    String name = "pictures/" + id.value() + taken.shown().ending();
    return new Act.PutPicture(
        new Picture(id, name, "", null, null, Extras.NONE), taken.shown().bytes());
  }

  List<Line> lines() {
    return lines;
  }

  List<Act.PutPicture> pictures() {
    return pictures;
  }

  /** Why pictures were left out. */
  List<Trouble> troubles() {
    return troubles;
  }

  private void read(Clip clip) {
    if (clip.prose() != null && own(clip.prose())) {
      return;
    }
    if (clip.html() != null) {
      add(Pasting.html(clip.html(), Clipped::beside));
    }
    if (lines.isEmpty() && troubles.isEmpty()) {
      clip.pictures().forEach(this::add);
    }
    if (lines.isEmpty() && troubles.isEmpty()) {
      add(Pasting.plain(clip.words()));
    }
  }

  private boolean own(String prose) {
    try {
      Lines.of(prose).forEach(line -> lines.add(line.anew()));
      return true;
    } catch (InvalidValue e) {
      return false;
    }
  }

  private void add(Pasted pasted) {
    Map<String, Act.PutPicture> named = new HashMap<>();
    pasted
        .pictures()
        .forEach(
            (name, bytes) -> {
              Act.PutPicture act = taken(bytes);
              if (act != null) {
                named.put(name, act);
              }
            });
    for (Line line : Lines.of(pasted.blocks())) {
      if (!(line.leaf() instanceof Leaf.Picture(String name))) {
        lines.add(line);
      } else if (named.containsKey(name)) {
        Act.PutPicture act = Objects.requireNonNull(named.get(name));
        lines.add(line.leaf(leaf(act)));
        pictures.remove(act);
        pictures.add(act);
      }
    }
  }

  private Act.@Nullable PutPicture taken(byte[] bytes) {
    try {
      return picture(Intake.of(Words.say("notes.pasted-picture"), bytes));
    } catch (Trouble trouble) {
      troubles.add(trouble);
      return null;
    }
  }

  private void add(PictureSource source) {
    try {
      Act.PutPicture act = picture(source.read());
      pictures.add(act);
      lines.add(Line.empty().leaf(leaf(act)));
    } catch (Trouble trouble) {
      troubles.add(trouble);
    }
  }

  private static Leaf leaf(Act.PutPicture act) {
    return new Leaf.Picture(act.picture().id().text());
  }

  /** A picture that Word laid beside what it copied. No other file is read, and no network. */
  private static byte @Nullable [] beside(String address) {
    if (!address.startsWith("file:")) {
      return null;
    }
    try {
      Path file = Path.of(URI.create(address.replace('\\', '/').replace(" ", "%20")));
      if (file.toString().startsWith("\\\\")) {
        return null; // on another machine
      }
      Path folder = Path.of(System.getProperty("java.io.tmpdir")).toRealPath();
      Path real = file.toRealPath();
      boolean ours = real.startsWith(folder) && Files.size(real) <= LARGEST_PICTURE;
      return ours ? Files.readAllBytes(real) : null;
    } catch (IOException | IllegalArgumentException e) {
      return null;
    }
  }
}

package org.criticalfriend.ui.desk;

import org.criticalfriend.model.Id;
import org.criticalfriend.model.Picture;
import org.criticalfriend.store.Edit;
import org.jspecify.annotations.Nullable;

/** One thing done to a review, the same in memory and in its file. */
public sealed interface Act {

  /** Does it in the file. */
  void in(Edit edit);

  /**
   * A thing reads like this record; one that is not there yet comes last in its list.
   *
   * @param thing a record with an id, of a type that the review has a list of, or its details
   */
  record Put(Record thing) implements Act {
    @Override
    public void in(Edit edit) {
      edit.put(thing);
    }
  }

  /**
   * A thing stands behind another in its list.
   *
   * @param id the thing
   * @param after what it follows; null at the beginning
   */
  record Move(Id id, @Nullable Id after) implements Act {
    @Override
    public void in(Edit edit) {
      edit.move(id, after);
    }
  }

  /**
   * A thing is gone, with the mentions of it that can be missed.
   *
   * @param id the thing
   */
  record Remove(Id id) implements Act {
    @Override
    public void in(Edit edit) {
      edit.remove(id);
    }
  }

  /** A picture is there, with its bytes. */
  final class PutPicture implements Act {
    private final Picture picture;
    private final byte[] bytes;

    /** A picture and its file. */
    public PutPicture(Picture picture, byte[] bytes) {
      this.picture = picture;
      this.bytes = bytes.clone();
    }

    /** What is said of it. */
    public Picture picture() {
      return picture;
    }

    byte[] bytes() {
      return bytes.clone();
    }

    @Override
    public void in(Edit edit) {
      edit.picture(picture, bytes);
    }
  }

  /** Bytes are kept, which another act of the same step names by their digest. */
  final class Keep implements Act {
    private final byte[] bytes;

    /** These bytes. */
    public Keep(byte[] bytes) {
      this.bytes = bytes.clone();
    }

    byte[] bytes() {
      return bytes.clone();
    }

    @Override
    public void in(Edit edit) {
      edit.keep(bytes);
    }
  }
}

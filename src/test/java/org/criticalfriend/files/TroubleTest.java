package org.criticalfriend.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TroubleTest {

  @Test
  void saysWhatHappenedWhatIsSafeWhatToDoAndItsCode() {
    Exception cause = new IllegalStateException("technical");
    Trouble trouble =
        new Trouble("CF-999", "The disk is full.", "Nothing was changed.", "Make room.", cause);

    assertThat(trouble)
        .hasMessage("The disk is full. Nothing was changed. Make room. (CF-999)")
        .hasCause(cause);
    assertThat(trouble.code()).isEqualTo("CF-999");
    assertThat(trouble.happened()).isEqualTo("The disk is full.");
    assertThat(trouble.safe()).isEqualTo("Nothing was changed.");
    assertThat(trouble.todo()).isEqualTo("Make room.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "CF-1", "CF-1000", "cf-100", "XX-100", "CF-100\n"})
  void rejectsCodesOfAnotherShape(String code) {
    assertThatThrownBy(() -> new Trouble(code, "This.", "That.", "So."))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void rejectsATroubleThatDoesNotSayWhatToDo() {
    assertThatThrownBy(() -> new Trouble("CF-999", "This.", "That.", " "))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

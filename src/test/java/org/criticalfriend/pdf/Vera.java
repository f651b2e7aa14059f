package org.criticalfriend.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Holds a PDF against PDF/UA-1, PDF/A-2a and PDF/A-2u with veraPDF. */
public final class Vera {
  private static final List<PDFAFlavour> FLAVOURS =
      List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFA_2_U);

  private Vera() {}

  /** Fails, naming the rules, if the file breaks one. */
  public static void accepts(byte[] pdf, String what) {
    assertThat(complaints(pdf)).as(what).isEmpty();
  }

  private static List<String> complaints(byte[] pdf) {
    VeraGreenfieldFoundryProvider.initialise();
    List<String> complaints = new ArrayList<>();
    for (PDFAFlavour flavour : FLAVOURS) {
      complaints.addAll(complaints(validated(pdf, flavour), flavour));
    }
    return complaints;
  }

  private static ValidationResult validated(byte[] pdf, PDFAFlavour flavour) {
    VeraPDFFoundry foundry = Foundries.defaultInstance();
    try (PDFAParser parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = foundry.createValidator(flavour, 100, false, false, false)) {
      return validator.validate(parser);
    } catch (Exception e) {
      throw new AssertionError(flavour.toString(), e);
    }
  }

  private static List<String> complaints(ValidationResult result, PDFAFlavour flavour) {
    List<String> broken =
        result.getTestAssertions().stream()
            .map(rule -> flavour + " " + rule.getRuleId() + " " + rule.getMessage())
            .toList();
    return broken.isEmpty() && !result.isCompliant() ? List.of(flavour + " is not met") : broken;
  }
}

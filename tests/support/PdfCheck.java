// Holds PDF files to profiles of the veraPDF engine, all in one start.
// Reads lines "flavour<TAB>path" from standard input; writes one JSON line per check.
import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

public class PdfCheck {
    static String quoted(String value) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : String.valueOf(value).toCharArray()) {
            if (c == '"' || c == '\\') out.append('\\').append(c);
            else if (c < 32 || c > 126) out.append(String.format("\\u%04x", (int) c));
            else out.append(c);
        }
        return out.append('"').toString();
    }

    static String checked(String flavour, String path) {
        PDFAFlavour wanted = PDFAFlavour.fromString(flavour);
        if (wanted == PDFAFlavour.NO_FLAVOUR) throw new IllegalArgumentException("unknown flavour " + flavour);
        TreeSet<String> failed = new TreeSet<>();
        int checks = 0;
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(path), wanted);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(wanted, 200, false, true, false)) {
            ValidationResult result = validator.validate(parser);
            checks = result.getTotalAssertions();
            for (TestAssertion one : result.getTestAssertions())
                if (one.getStatus() != TestAssertion.Status.PASSED)
                    failed.add(one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber() + " " + one.getMessage());
            if (!result.isCompliant() && failed.isEmpty()) failed.add("not compliant");
        } catch (Exception error) {
            failed.add(error.toString());
        }
        StringBuilder rules = new StringBuilder();
        for (String rule : failed) rules.append(rules.length() == 0 ? "" : ",").append(quoted(rule));
        return "{\"file\":" + quoted(path) + ",\"flavour\":" + quoted(flavour) + ",\"checks\":" + checks
            + ",\"failed\":[" + rules + "]}";
    }

    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.SEVERE);
        VeraGreenfieldFoundryProvider.initialise();
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] parts = line.split("\t", 2);
            System.out.println(checked(parts[0], parts[1]));
        }
    }
}

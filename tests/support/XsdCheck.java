// Holds XML files to a schema: the schema first, then the files. One line per fault; nothing when all hold.
import java.io.File;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

public class XsdCheck {
    public static void main(String[] arguments) throws Exception {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(new File(arguments[0]));
        for (int i = 1; i < arguments.length; i++) {
            try {
                schema.newValidator().validate(new StreamSource(new File(arguments[i])));
            } catch (SAXException fault) {
                System.out.println(new File(arguments[i]).getName() + ": " + fault.getMessage());
            }
        }
    }
}

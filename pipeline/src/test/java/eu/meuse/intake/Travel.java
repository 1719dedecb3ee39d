package eu.meuse.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

/** Sends objects the way Spark does. */
public final class Travel {
    private Travel() {}

    public static byte[] packed(Object traveller) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(traveller);
        }
        return bytes.toByteArray();
    }

    public static Object sent(Object traveller) throws Exception {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(packed(traveller)))) {
            return in.readObject();
        }
    }
}

package org.jalon.host.launch;

import java.io.OutputStream;
import java.io.PrintStream;

/**
 * From JDK 24 on, Java warns in four lines when Felix first touches {@code sun.misc.Unsafe}. A person who starts the demo can
 * do nothing about it, and the flag against it stops a JDK 21; so the class is loaded while nobody listens.
 */
final class QuietStart {
    private static final String WARNS = "org.apache.felix.framework.util.SecureAction";

    private QuietStart() {}

    static void passTheWarning() {
        PrintStream heard = System.err;
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        try {
            Class.forName(WARNS);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Felix has changed", e);
        } finally {
            System.setErr(heard);
        }
    }
}

package org.jalon.host.velocity;

/**
 * A template called a method that neither Jira nor the add-on lists; real Jira would not call it
 * either.
 */
public final class MethodNotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MethodNotAllowed(String signature, String template, int line) {
        super(
                "Velocity may not call "
                        + signature
                        + " (template "
                        + template
                        + ", line "
                        + line
                        + "): list it in a velocity-allowlist module");
    }
}

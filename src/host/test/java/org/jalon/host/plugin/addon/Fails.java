package org.jalon.host.plugin.addon;

/** A bean that cannot be made. */
public final class Fails {
    public Fails() {
        throw new IllegalStateException("no luck");
    }
}

package org.jalon.host.plugin.addon;

import java.util.function.Supplier;

/** A module class: no bean, made by the host with the add-on's beans. */
public final class Greeting implements Supplier<String> {
    private final Life life;

    public Greeting(Life life) {
        this.life = life;
    }

    @Override
    public String get() {
        return "made with " + life.getClass().getSimpleName();
    }
}

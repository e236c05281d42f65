package org.jalon.domain.shared;

/** Port: which functions are switched on, for the whole cluster; all of them at first. */
public interface FunctionSwitches {
    boolean isOn(BackgroundFunction function);

    void turn(BackgroundFunction function, boolean on);
}

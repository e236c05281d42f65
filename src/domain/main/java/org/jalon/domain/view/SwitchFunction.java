package org.jalon.domain.view;

import org.jalon.domain.program.ProgramAccess;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.BackgroundFunction;
import org.jalon.domain.shared.BackgroundStart;
import org.jalon.domain.shared.FunctionSwitches;
import org.jalon.domain.shared.Refused;

/** A Jira administrator switches a function off or on; what was missed meanwhile is made up for. */
public final class SwitchFunction {
    public static final String FORBIDDEN = "health.switch.forbidden";

    private final ProgramAccess access;
    private final FunctionSwitches switches;
    private final BackgroundStart background;

    public SwitchFunction(
            ProgramAccess access, FunctionSwitches switches, BackgroundStart background) {
        this.access = access;
        this.switches = switches;
        this.background = background;
    }

    public void turn(ActorId actor, BackgroundFunction function, boolean on) {
        if (!access.mayImport(actor)) {
            throw Refused.forbidden(FORBIDDEN);
        }
        boolean missed = on && !switches.isOn(function);
        switches.turn(function, on);
        if (missed) {
            background.soon(
                    switch (function) {
                        case EVENTS, RECONCILE -> "reconcile";
                        case RULES -> "run-rules";
                        case SNAPSHOTS -> "snapshots";
                    });
        }
    }
}

package org.jalon.plugin.schedule;

import org.jalon.domain.shared.BackgroundFunction;
import org.jalon.domain.shared.FunctionSwitches;
import org.jalon.domain.shared.WorkBook;

/** What goes for every work: it may be switched off, and how it fared is written down. */
public record WorkRules(FunctionSwitches switches, WorkBook book) {

    boolean isOff(ScheduledWork work) {
        return BackgroundFunction.ofWork(work.name())
                .filter(function -> !switches.isOn(function))
                .isPresent();
    }
}

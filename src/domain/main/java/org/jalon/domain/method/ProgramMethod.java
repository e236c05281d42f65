package org.jalon.domain.method;

import org.jalon.domain.program.ProgramKey;

import java.util.List;

/** The method a program was set up from and the KPIs it follows, in the order they are shown. */
public record ProgramMethod(ProgramKey program, MethodCode method, List<Kpi> kpis) {
    public ProgramMethod {
        kpis = List.copyOf(kpis);
    }
}

package org.jalon.domain.view;

import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.organisation.BusinessUnits;
import org.jalon.domain.organisation.UnitProfile;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;
import org.jalon.domain.shared.RepeatedTransactions;

/** Somebody says who leads a Business Unit, where it is and how it is written to. */
public final class ChangeUnitProfile {
    private final VisibleRollouts rollouts;
    private final ProfileRights rights;
    private final BusinessUnits units;
    private final ProfileReferences references;
    private final RepeatedTransactions transactions;

    public ChangeUnitProfile(
            VisibleRollouts rollouts,
            ProfileRights rights,
            BusinessUnits units,
            ProfileReferences references,
            RepeatedTransactions transactions) {
        this.rollouts = rollouts;
        this.rights = rights;
        this.units = units;
        this.references = references;
        this.transactions = transactions;
    }

    /** The unit has that profile from now on, or {@link Refused}; then nothing changes. */
    public void of(ActorId actor, ProgramKey key, BusinessUnitCode bu, ProfileRequest request) {
        Program program = rollouts.by(actor, key, bu).program();
        transactions.inOne(
                () -> {
                    BusinessUnit unit = units.by(bu).orElseThrow(() -> noUnit(bu, key));
                    UnitProfile wanted = request.profile();
                    rights.require(actor, program, unit, wanted);
                    references.require(unit.profile(), wanted);
                    units.save(unit.with(wanted));
                    return wanted;
                });
    }

    private static Refused noUnit(BusinessUnitCode bu, ProgramKey key) {
        return Refused.notFound(VisibleRollouts.NOT_FOUND, bu.value(), key.value());
    }
}

package org.jalon.domain.view;

import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.ProgramRole;
import org.jalon.domain.program.ProgramRoles;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;
import org.jalon.domain.shared.RepeatedTransactions;

import java.util.List;

/** Saves, offers and removes views of a program. Everybody keeps their own; the PMO may share. */
public final class KeepViews {
    static final int MOST = 50;

    private final VisiblePrograms programs;
    private final ProgramRoles roles;
    private final SavedViews views;
    private final RepeatedTransactions transactions;

    public KeepViews(
            VisiblePrograms programs,
            ProgramRoles roles,
            SavedViews views,
            RepeatedTransactions transactions) {
        this.programs = programs;
        this.roles = roles;
        this.views = views;
        this.transactions = transactions;
    }

    /** What this person is offered, or {@link Refused} when the program is not to be seen. */
    public OfferedViews offered(ActorId actor, ProgramKey key) {
        Program program = programs.by(actor, key);
        List<OfferedViews.Offer> offers =
                views.of(key).stream()
                        .filter(view -> view.shared() || view.owner().equals(actor))
                        .map(view -> new OfferedViews.Offer(view, view.owner().equals(actor)))
                        .toList();
        return new OfferedViews(offers, roles.has(actor, program, ProgramRole.PMO));
    }

    /** Keeps the view in place of an earlier one of that name, or {@link Refused}. */
    public void save(ActorId actor, ProgramKey key, String name, String query, boolean shared) {
        Program program = programs.by(actor, key);
        if (shared) {
            roles.require(actor, program, ProgramRole.PMO);
        }
        SavedView view = new SavedView(key, actor, name, query, shared);
        transactions.inOne(
                () -> {
                    refuseTooMany(view);
                    views.put(view);
                    return view;
                });
    }

    private void refuseTooMany(SavedView added) {
        long others =
                views.of(added.program()).stream()
                        .filter(view -> view.owner().equals(added.owner()))
                        .filter(view -> !view.name().equals(added.name()))
                        .count();
        if (others >= MOST) {
            throw Refused.invalid("view.saved.too-many", MOST);
        }
    }

    /** Removes the person's own view of that name. */
    public void remove(ActorId actor, ProgramKey key, String name) {
        programs.by(actor, key);
        transactions.inOne(
                () -> {
                    views.remove(key, actor, name);
                    return name;
                });
    }
}

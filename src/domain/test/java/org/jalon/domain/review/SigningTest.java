package org.jalon.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.domain.review.AustriaReviewed.AT;
import static org.jalon.domain.review.AustriaReviewed.BU_LEAD;
import static org.jalon.domain.review.AustriaReviewed.CP4;
import static org.jalon.domain.review.AustriaReviewed.LEAD;
import static org.jalon.domain.review.AustriaReviewed.NOTICE;
import static org.jalon.domain.review.AustriaReviewed.OWNER;
import static org.jalon.domain.review.AustriaReviewed.PMO;
import static org.jalon.domain.review.AustriaReviewed.READER;
import static org.jalon.domain.review.AustriaReviewed.SECURITY;
import static org.jalon.domain.review.AustriaReviewed.SECURITY_ROLE;
import static org.jalon.domain.review.AustriaReviewed.STANDARD_OWNER;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jalon.domain.checkpoint.DecisionRule;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.Refused;
import org.junit.Test;

import java.util.List;
import java.util.Set;

public class SigningTest {
    private final AustriaReviewed austria = new AustriaReviewed();

    private static void assertRefused(String rule, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().rule()).isEqualTo(rule));
    }

    @Test
    public void nobodySignsOffTheirOwnEvidenceWhereDutiesAreSeparated() {
        austria.define(new DecisionRule.AllRoles(), true, true);
        austria.ask();
        austria.proveAs(LEAD, NOTICE);

        assertRefused(SigningRules.OWN_EVIDENCE, () -> austria.agree(LEAD, BU_LEAD));
        assertThat(austria.agree(OWNER, STANDARD_OWNER).counted()).hasSize(1);

        AustriaReviewed other = new AustriaReviewed();
        other.define(new DecisionRule.AllRoles(), false, true);
        other.ask();
        other.proveAs(LEAD, NOTICE);
        assertThat(other.agree(LEAD, BU_LEAD).counted()).hasSize(1);
    }

    @Test
    public void whoAttachedAFileThatProvesACriterionDoesNotSignItOff() {
        austria.defineWithAttachment(new DecisionRule.AllRoles());
        austria.ask();
        austria.attach("minutes.pdf", OWNER);
        austria.attach("e2e report.pdf", LEAD);

        assertRefused(SigningRules.OWN_EVIDENCE, () -> austria.agree(LEAD, BU_LEAD));
        assertThat(austria.agree(OWNER, STANDARD_OWNER).counted())
                .as("the minutes prove nothing")
                .hasSize(1);
    }

    @Test
    public void somebodyWithoutAnAccountSignsOffThroughTheLeadWithProofAndIsMarked() {
        austria.define(new DecisionRule.AllRoles(), true, true);
        austria.ask();
        SpokenRequest.Behalf behalf =
                new SpokenRequest.Behalf("Ms. Novak", "mail of 19 Nov", "novak.eml");

        Review recorded = austria.say(LEAD, SECURITY_ROLE.code(), Position.AGREE, "", behalf);

        SignOff kept = recorded.counted().iterator().next();
        assertThat(kept.signer())
                .isEqualTo(new Signer.Elsewhere("Ms. Novak", "mail of 19 Nov", "novak.eml"));
        assertThat(kept.recordedBy()).isEqualTo(LEAD);
        assertRefused(
                SigningRules.BEHALF_INCOMPLETE,
                () ->
                        austria.say(
                                LEAD,
                                SECURITY_ROLE.code(),
                                Position.AGREE,
                                "",
                                new SpokenRequest.Behalf("Ms. Novak", "mail", "")));
        assertRefused(
                SigningRules.NOT_YOUR_ROLE,
                () -> austria.say(READER, SECURITY_ROLE.code(), Position.AGREE, "", behalf));
    }

    @Test
    public void signingOnBehalfCanBeSwitchedOff() {
        austria.define(new DecisionRule.AllRoles(), true, false);
        austria.ask();

        assertRefused(
                SigningRules.NO_BEHALF,
                () ->
                        austria.say(
                                LEAD,
                                SECURITY_ROLE.code(),
                                Position.AGREE,
                                "",
                                new SpokenRequest.Behalf("Ms. Novak", "mail", "novak.eml")));
    }

    @Test
    public void theBusinessUnitOrThePmoAsks() {
        austria.define(new DecisionRule.AllRoles());

        assertRefused(
                AskForDecision.FORBIDDEN,
                () -> austria.reviews.ask.of(READER, SampleProgram.KEY, AT, CP4));
        assertThat(austria.reviews.ask.of(PMO, SampleProgram.KEY, AT, CP4).isOpen()).isTrue();
    }

    @Test
    public void whoMayNotSeeTheProgramIsToldThatThereIsNone() {
        austria.define(new DecisionRule.AllRoles());
        austria.ask();
        austria.house.jira.hide(READER, austria.sample.program.project());

        assertRefused(VisiblePrograms.NOT_FOUND, () -> austria.agree(READER, SECURITY_ROLE));
        assertRefused(
                VisiblePrograms.NOT_FOUND,
                () -> austria.reviews.panel.next(READER, SampleProgram.KEY, AT));
    }

    @Test
    public void aRoleSignsOffForItsUnitOrForAll() {
        austria.reviews.appoint.of(PMO, SampleProgram.KEY, "security", "BE", Set.of(READER));
        austria.define(new DecisionRule.AllRoles());
        austria.ask();

        assertRefused(SigningRules.NOT_YOUR_ROLE, () -> austria.agree(READER, SECURITY_ROLE));
        assertRefused(
                "program.role.forbidden",
                () ->
                        austria.reviews.appoint.of(
                                LEAD, SampleProgram.KEY, "security", "", Set.of()));
        assertThat(List.copyOf(austria.reviews.rights.holders(austria.id, SECURITY_ROLE.code())))
                .containsExactly(SECURITY);
    }
}

package org.jalon.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.domain.review.VoteResult.CARRIED;
import static org.jalon.domain.review.VoteResult.FAILED;
import static org.jalon.domain.review.VoteResult.OPEN;

import org.jalon.domain.checkpoint.DecisionRule;
import org.jalon.domain.checkpoint.SignOffRole;
import org.jalon.domain.checkpoint.SignOffRoleCode;
import org.jalon.domain.checkpoint.SignOffTerms;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.LocalizedText;
import org.junit.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Votes as published examples count them, and as our four rules do. */
public class CountVotesTest {
    private static final SignOffRoleCode LEAD = new SignOffRoleCode("lead");
    private static final SignOffRoleCode SECURITY = new SignOffRoleCode("security");

    /** W25: of 13 members more than two thirds are 9; who wants 10 has counted wrongly. */
    @Test
    public void moreThanTwoThirdsOfThirteenAreNine() {
        int moreThanTwoThirds = 13 * 2 / 3 + 1;

        assertThat(moreThanTwoThirds).isEqualTo(9);
        assertThat(CountVotes.quorum(new Ballot(13, 9, 0, 0), 9)).isEqualTo(CARRIED);
        assertThat(CountVotes.quorum(new Ballot(13, 8, 0, 0), 9)).isEqualTo(OPEN);
        assertThat(CountVotes.quorum(new Ballot(13, 8, 0, 5), 9)).isEqualTo(FAILED);
    }

    /** W26: 9 yes, 5 no, 4 abstentions: a majority of the votes, not of the 18 who are there. */
    @Test
    public void theSameVotesCarryUnderOneRuleAndNotUnderTheOther() {
        Ballot votes = new Ballot(22, 9, 5, 4);
        int majorityOfVotesCast = (9 + 5) / 2 + 1;
        int majorityOfThosePresent = votes.present() / 2 + 1;

        assertThat(votes.present()).isEqualTo(18);
        assertThat(CountVotes.quorum(votes, majorityOfVotesCast)).isEqualTo(CARRIED);
        assertThat(majorityOfThosePresent).isEqualTo(10);
        assertThat(CountVotes.quorum(votes, majorityOfThosePresent)).isEqualTo(OPEN);
        assertThat(CountVotes.quorum(new Ballot(18, 9, 5, 4), majorityOfThosePresent))
                .as("when nobody is left to be heard")
                .isEqualTo(FAILED);
    }

    /** W27: 2 to 1 with two abstentions, and 1 to 0, are majorities of the votes. */
    @Test
    public void anAbstentionIsNoVoteUnderAQuorum() {
        assertThat(CountVotes.quorum(new Ballot(7, 2, 1, 2), 2)).isEqualTo(CARRIED);
        assertThat(CountVotes.quorum(new Ballot(7, 1, 0, 4), 1)).isEqualTo(CARRIED);
    }

    /** W28, the members' half: 15 of 27, or 20 of 27; an abstention helps as little as a no. */
    @Test
    public void anAbstentionIsNoHelpWhereSoManyHaveToApprove() {
        assertThat(CountVotes.quorum(new Ballot(27, 15, 0, 12), 15)).isEqualTo(CARRIED);
        assertThat(CountVotes.quorum(new Ballot(27, 14, 0, 13), 15)).isEqualTo(FAILED);
        assertThat(CountVotes.quorum(new Ballot(27, 24, 3, 0), 15)).isEqualTo(CARRIED);
        assertThat(CountVotes.quorum(new Ballot(27, 19, 0, 8), 20)).isEqualTo(FAILED);
        assertThat(CountVotes.quorum(new Ballot(27, 20, 7, 0), 20)).isEqualTo(CARRIED);
    }

    /**
     * W28, both halves: 15 of 27 members who stand for 65 % of the people, unless fewer than four
     * are against. We have no rule that weighs votes; each half is counted as a quorum of ours.
     */
    @Test
    public void membersAndThePeopleTheyStandForAreTwoQuorums() {
        assertThat(adopted(15, 650)).as("both halves, just").isTrue();
        assertThat(adopted(14, 900)).as("one member short").isFalse();
        assertThat(adopted(15, 649)).as("a thousandth short, and twelve block").isFalse();
        assertThat(adopted(23, 649)).as("four with more than 35 % block").isFalse();
        assertThat(adopted(24, 649)).as("three block nothing, however many they are").isTrue();
        assertThat(adopted(26, 810)).isTrue();
        assertThat((27 * 55 + 99) / 100).as("55 % of the members").isEqualTo(15);
        assertThat((27 * 72 + 99) / 100).as("72 % without a proposal").isEqualTo(20);
    }

    /** Whoever does not approve abstains, which is against. */
    private static boolean adopted(int members, int peopleInThousandths) {
        Ballot states = new Ballot(27, members, 0, 27 - members);
        Ballot people = new Ballot(1000, peopleInThousandths, 0, 1000 - peopleInThousandths);
        boolean blocked = CountVotes.quorum(people, 650) != CARRIED && 27 - members >= 4;
        return CountVotes.quorum(states, 15) == CARRIED && !blocked;
    }

    /** W29: a veto where all have to approve, none under a quorum of three, silence by consent. */
    @Test
    public void anObjectionIsAVetoOnlyWhereAllHaveToApprove() {
        assertThat(CountVotes.all(new Ballot(3, 3, 0, 0))).isEqualTo(CARRIED);
        assertThat(CountVotes.all(new Ballot(4, 3, 1, 0))).isEqualTo(FAILED);
        assertThat(CountVotes.all(new Ballot(3, 2, 0, 0))).isEqualTo(OPEN);
        assertThat(CountVotes.quorum(new Ballot(4, 3, 0, 0), 3)).isEqualTo(CARRIED);
        assertThat(CountVotes.quorum(new Ballot(4, 3, 1, 0), 3)).isEqualTo(CARRIED);
        assertThat(CountVotes.quorum(new Ballot(4, 2, 0, 0), 3)).isEqualTo(OPEN);
        assertThat(CountVotes.consent(new Ballot(4, 0, 0, 0), true)).isEqualTo(CARRIED);
    }

    @Test
    public void aQuorumNeedsMoreWhoApproveThanWhoObject() {
        assertThat(CountVotes.quorum(new Ballot(5, 2, 3, 0), 2)).isEqualTo(FAILED);
        assertThat(CountVotes.quorum(new Ballot(5, 2, 2, 0), 2)).isEqualTo(OPEN);
        assertThat(CountVotes.quorum(new Ballot(5, 0, 4, 0), 2)).isEqualTo(FAILED);
    }

    @Test
    public void whereAllHaveToApproveAnAbstentionIsNoApproval() {
        assertThat(CountVotes.all(new Ballot(3, 2, 0, 1))).isEqualTo(FAILED);
        assertThat(CountVotes.all(new Ballot(3, 1, 0, 1))).isEqualTo(OPEN);
        assertThat(CountVotes.all(new Ballot(0, 0, 0, 0))).as("nobody decides").isEqualTo(OPEN);
    }

    @Test
    public void silenceIsConsentOnlyOnceTheWindowIsOver() {
        assertThat(CountVotes.consent(new Ballot(3, 0, 0, 0), false)).isEqualTo(OPEN);
        assertThat(CountVotes.consent(new Ballot(3, 1, 0, 2), false)).isEqualTo(OPEN);
        assertThat(CountVotes.consent(new Ballot(3, 1, 0, 2), true)).isEqualTo(CARRIED);
        assertThat(CountVotes.consent(new Ballot(3, 2, 1, 0), true)).isEqualTo(FAILED);
        assertThat(CountVotes.consent(new Ballot(3, 2, 1, 0), false))
                .as("an objection can be withdrawn")
                .isEqualTo(OPEN);
        assertThat(CountVotes.consent(new Ballot(3, 3, 0, 0), false)).isEqualTo(CARRIED);
    }

    @Test
    public void aSingleApproverDecidesWhateverTheOthersSay() {
        assertThat(single(said(LEAD, Position.AGREE))).isEqualTo(OPEN);
        assertThat(single(said(LEAD, Position.OBJECT), said(SECURITY, Position.AGREE)))
                .isEqualTo(CARRIED);
        assertThat(single(said(LEAD, Position.AGREE), said(SECURITY, Position.OBJECT)))
                .isEqualTo(FAILED);
        assertThat(single(said(SECURITY, Position.STOP))).isEqualTo(FAILED);
        assertThat(single(said(SECURITY, Position.ABSTAIN))).isEqualTo(OPEN);
    }

    private static VoteResult single(SignOff... counted) {
        SignOffTerms terms =
                new SignOffTerms(
                        List.of(
                                new SignOffRole(LEAD, LocalizedText.english("Lead")),
                                new SignOffRole(SECURITY, LocalizedText.english("Security"))),
                        new DecisionRule.SingleApprover(SECURITY),
                        false,
                        true);
        return CountVotes.of(terms, List.of(counted), false);
    }

    private static SignOff said(SignOffRoleCode role, Position position) {
        ActorId somebody = new ActorId("somebody");
        return new SignOff(
                Optional.of(role),
                new Signer.Account(somebody),
                position,
                "because",
                somebody,
                Instant.EPOCH);
    }
}

package org.jalon.domain.review;

import org.jalon.domain.checkpoint.DecisionRule;
import org.jalon.domain.checkpoint.SignOffRoleCode;
import org.jalon.domain.checkpoint.SignOffTerms;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What the words of the roles come to under a decision rule; the one place that counts votes.
 *
 * <p>What an abstention means differs: under a single approver it decides nothing, where all roles
 * have to approve it is no approval, under a quorum it is no vote, and under consent it is silence.
 */
final class CountVotes {
    private CountVotes() {}

    /**
     * @param counted the last word of each role
     * @param windowOver whether the time to object has run out
     */
    static VoteResult of(SignOffTerms terms, Collection<SignOff> counted, boolean windowOver) {
        return switch (terms.rule()) {
            case DecisionRule.SingleApprover single -> single(counted, single.role());
            case DecisionRule.AllRoles all -> all(ballot(terms, counted));
            case DecisionRule.Quorum quorum -> quorum(ballot(terms, counted), quorum.needed());
            case DecisionRule.Consent consent -> consent(ballot(terms, counted), windowOver);
        };
    }

    private static Ballot ballot(SignOffTerms terms, Collection<SignOff> counted) {
        List<Position> positions = counted.stream().map(SignOff::position).toList();
        return Ballot.of(terms.roles().size(), positions);
    }

    /** The others advise. */
    private static VoteResult single(Collection<SignOff> counted, SignOffRoleCode approver) {
        Optional<Position> said =
                counted.stream()
                        .filter(signOff -> signOff.role().equals(Optional.of(approver)))
                        .map(SignOff::position)
                        .findFirst();
        return said.map(
                        position ->
                                switch (position) {
                                    case AGREE -> VoteResult.CARRIED;
                                    case OBJECT, STOP -> VoteResult.FAILED;
                                    case ABSTAIN -> VoteResult.OPEN;
                                })
                .orElse(VoteResult.OPEN);
    }

    /** One objection is enough against it; nobody to be heard decides nothing. */
    static VoteResult all(Ballot ballot) {
        if (ballot.object() > 0) {
            return VoteResult.FAILED;
        }
        if (ballot.silent() > 0 || ballot.members() == 0) {
            return VoteResult.OPEN;
        }
        return ballot.abstain() == 0 ? VoteResult.CARRIED : VoteResult.FAILED;
    }

    /** So many approve, and more of those who vote than object. */
    static VoteResult quorum(Ballot ballot, int needed) {
        if (ballot.agree() >= needed && ballot.agree() > ballot.object()) {
            return VoteResult.CARRIED;
        }
        boolean reachable =
                ballot.agree() + ballot.silent() >= needed
                        && ballot.agree() + ballot.silent() > ballot.object();
        return reachable ? VoteResult.OPEN : VoteResult.FAILED;
    }

    /** Silence is consent once the window is over, and never before; all may agree at any time. */
    static VoteResult consent(Ballot ballot, boolean windowOver) {
        if (ballot.members() > 0 && ballot.agree() == ballot.members()) {
            return VoteResult.CARRIED;
        }
        if (!windowOver) {
            return VoteResult.OPEN;
        }
        return ballot.object() == 0 ? VoteResult.CARRIED : VoteResult.FAILED;
    }
}

package org.jalon.host.jira.history;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;

import java.sql.Timestamp;
import java.util.List;

/** The change history as the Jira API shows it, oldest first. */
public final class HistoryForAddOns implements ChangeHistoryManager {
    private final History history;

    public HistoryForAddOns(History history) {
        this.history = history;
    }

    @Override
    public List<ChangeHistory> getChangeHistories(Issue issue) {
        return history.of(issue.getId()).stream().<ChangeHistory>map(Shown::new).toList();
    }

    private static final class Shown extends ChangeHistory {
        private final ChangeGroup group;

        Shown(ChangeGroup group) {
            this.group = group;
        }

        @Override
        public Long getId() {
            return group.id();
        }

        @Override
        public String getAuthorKey() {
            return group.authorKey();
        }

        @Override
        public Timestamp getTimePerformed() {
            return Timestamp.from(group.created());
        }

        @Override
        public List<ChangeItemBean> getChangeItemBeans() {
            return group.items().stream().<ChangeItemBean>map(ShownItem::new).toList();
        }
    }

    private static final class ShownItem extends ChangeItemBean {
        private final ChangeItem item;

        ShownItem(ChangeItem item) {
            this.item = item;
        }

        @Override
        public String getField() {
            return item.field();
        }

        @Override
        public String getFrom() {
            return item.from().orElse(null);
        }

        @Override
        public String getTo() {
            return item.to().orElse(null);
        }
    }
}

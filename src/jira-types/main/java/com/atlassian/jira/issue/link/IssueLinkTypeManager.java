package com.atlassian.jira.issue.link;

import java.util.Collection;

public interface IssueLinkTypeManager {

    void createIssueLinkType(String name, String outward, String inward, String style);

    IssueLinkType getIssueLinkType(Long id);

    Collection<IssueLinkType> getIssueLinkTypesByName(String name);
}

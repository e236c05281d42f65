package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;

import java.util.List;

public interface CustomFieldManager {

    CustomField getCustomFieldObject(String id);

    List<CustomField> getCustomFieldObjects();
}

package com.atlassian.jira.workflow;

import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.loader.WorkflowLoader;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

public class WorkflowUtil {

    public static WorkflowDescriptor convertXMLtoWorkflowDescriptor(String workflowXml)
            throws FactoryException {
        try {
            return WorkflowLoader.load(
                    new ByteArrayInputStream(workflowXml.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new FactoryException("Error in workflow descriptor", e);
        }
    }
}

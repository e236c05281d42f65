package org.jalon.domain.organisation;

/** What a stakeholder of a Business Unit cares about. */
public enum StakeholderRole {
    MARKETING,
    SALES,
    CUSTOMER_SERVICE,
    OPERATIONS,
    IT,
    CUSTOMS,
    LEGAL,
    FINANCE,
    OTHER
}

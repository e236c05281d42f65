/** Conditions and data of web fragments. */
package com.atlassian.plugin.web;

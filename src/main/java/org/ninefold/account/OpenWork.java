package org.ninefold.account;

import java.io.Serializable;

/** What the owners of accounts still have to do with them: open tasks and planned activities. */
public record OpenWork(int tasks, int activities) implements Serializable {}

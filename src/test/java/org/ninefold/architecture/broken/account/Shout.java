package org.ninefold.architecture.broken.account;

/** Broken: writes to the console. */
public class Shout {
    void shout() {
        System.out.println("done");
    }
}

package org.ninefold.platform.job;

/** A feature's kind of long work, found by its name. It runs outside any transaction and calls its steps one by one. */
public interface Work {

    /** The kind of jobs this work does. */
    String kind();

    /**
     * Does the work of one job from the beginning, or from where the last whole chunk ended.
     *
     * @throws org.ninefold.kernel.Refused when the work cannot be done; the job fails with that text
     */
    void run(Job job);
}

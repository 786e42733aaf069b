namespace Conformance.Bench.Outcomes.Plans;

/// <summary>One attempt at one scenario, as a run will do it.</summary>
/// <param name="Number">Its place in the whole run, from 1. What is kept of it is named by this number, however far a process comes and whichever part of the run it does.</param>
/// <param name="File">The feature file, relative to its folder.</param>
/// <param name="Line">The scenario's line, or its row's.</param>
/// <param name="Title">The scenario's title; with the file it names the scenario.</param>
/// <param name="Attempt">From 1.</param>
/// <param name="Seed">The seed of this attempt.</param>
public sealed record PlannedScenario(int Number, string File, int Line, string Title, int Attempt, int Seed);

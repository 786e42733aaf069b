namespace Conformance.ReaderSimulator;

/// <summary>Something that is wrong with the file of a model.</summary>
/// <param name="Where">A JSON path; $ for the whole file.</param>
/// <param name="What">What is wrong, and what to write.</param>
public sealed record ReaderModelFault(string Where, string What);

namespace Conformance.Harness.Tests.Mutation;

/// <summary>
/// Many mutants in one image, of which <see cref="MutantContext.Choose"/> lets one act: nearly all that a mutant costs is the compiler's work,
/// and so it is done once for all of them.
/// </summary>
/// <param name="Image">The image; without a choice, the assembly as its sources have it.</param>
/// <param name="Numbers">Which mutants are in it, and their numbers.</param>
internal sealed record MutantSchema(byte[] Image, IReadOnlyDictionary<Mutant, int> Numbers);

namespace Conformance.Harness.Tests.Mutation;

/// <summary>Puts the mutants of one assembly before its tests.</summary>
/// <param name="assembly">Name of the assembly that is mutated.</param>
/// <param name="sources">Its sources by file name.</param>
/// <param name="tests">What judges it.</param>
internal sealed class Trial(string assembly, IReadOnlyDictionary<string, string> sources, MutantTests tests)
{
    private readonly MutantCompiler _compiler = new(assembly, sources);
    private readonly Mutator _mutator = new(sources.Values);
    private Task<FirstFailure>? _unmutated;

    public IEnumerable<string> Files => sources.Keys.Order(StringComparer.Ordinal);

    public IReadOnlyList<Mutant> Mutants(string file) => _mutator.Mutants(file, sources[file]);

    /// <summary>The tests over the sources as they are: who is ill before the trial proves nothing by dying in it.</summary>
    public Task<FirstFailure> Unmutated() => _unmutated ??= Run(_compiler.Unmutated(), "");

    public async Task<Outcome> Examine(Mutant mutant)
    {
        if (_compiler.Compile(mutant) is not { } image)
        {
            return new(mutant, Fate.DoesNotCompile, null);
        }

        var failure = await Run(image, Path.GetFileNameWithoutExtension(mutant.File));
        var fate = failure switch
        {
            { Test: null } => Fate.Survived,
            _ when failure.How.Contains("EndlessLoopException", StringComparison.Ordinal) => Fate.Endless,
            _ => Fate.Killed,
        };
        return new(mutant, fate, failure.Test);
    }

    private async Task<FirstFailure> Run(byte[] image, string subject)
    {
        var context = new MutantContext(assembly, image);
        try
        {
            return await tests.Run(context, subject);
        }
        finally
        {
            context.Unload();
        }
    }
}

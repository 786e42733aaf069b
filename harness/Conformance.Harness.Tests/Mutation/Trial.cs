namespace Conformance.Harness.Tests.Mutation;

/// <summary>Puts the mutants of one assembly before its tests.</summary>
/// <param name="assembly">Name of the assembly that is mutated.</param>
/// <param name="sources">Its sources by file name.</param>
/// <param name="onTrial">The files of which mutants are made.</param>
/// <param name="tests">What judges it.</param>
internal sealed class Trial(string assembly, IReadOnlyDictionary<string, string> sources, IEnumerable<string> onTrial, MutantTests tests)
{
    private readonly MutantCompiler _compiler = new(assembly, sources);
    private readonly Lock _compiling = new();
    private IReadOnlyDictionary<string, IReadOnlyList<Mutant>>? _mutants;
    private MutantSchema? _schema;
    private Task<FirstFailure>? _unmutated;

    /// <summary>Every file of which there are mutants.</summary>
    public IEnumerable<string> Files => All.Where(file => file.Value.Count > 0).Select(file => file.Key).Order(StringComparer.Ordinal);

    private IReadOnlyDictionary<string, IReadOnlyList<Mutant>> All => _mutants ??= MutantsOf(new Mutator(sources.Values));

    public IReadOnlyList<Mutant> Mutants(string file) => All[file];

    /// <summary>The tests over the sources as they are: who is ill before the trial proves nothing by dying in it.</summary>
    public Task<FirstFailure> Unmutated() => _unmutated ??= Run(_compiler.Unmutated(), null, "");

    /// <summary>Every mutant of a file.</summary>
    public async Task<IReadOnlyList<Outcome>> Examine(string file)
    {
        var schema = Schema();
        var failures = await RunAll(schema, file);
        var outcomes = new List<Outcome>();
        var last = failures.Values.LastOrDefault()?.Class;
        foreach (var mutant in Mutants(file))
        {
            var failure = schema.Numbers.TryGetValue(mutant, out var number) ? failures.GetValueOrDefault(number) ?? await Run(schema.Image, number, Subject(mutant), last)
                : await RunAlone(mutant, last);
            last = failure?.Class ?? last;
            outcomes.Add(OutcomeOf(mutant, failure));
        }

        return outcomes;
    }

    /// <summary>One mutant, compiled alone.</summary>
    public async Task<Outcome> Examine(Mutant mutant) => OutcomeOf(mutant, await RunAlone(mutant, null));

    // Null where it does not compile.
    private async Task<FirstFailure?> RunAlone(Mutant mutant, string? last) => _compiler.Compile(mutant) is { } image ? await Run(image, null, Subject(mutant), last) : null;

    // The deaths of a file's mutants, one after the other in one context. What a class keeps from its first use on may be an earlier mutant's, or not
    // be this one's: so whoever survives begins afresh, and all do when the tests that killed fail once no mutant is there any more.
    private async Task<Dictionary<int, FirstFailure>> RunAll(MutantSchema schema, string file)
    {
        var failures = new Dictionary<int, FirstFailure>();
        var context = new MutantContext(assembly, schema.Image);
        try
        {
            var judges = tests.Load(context);
            string? last = null;
            foreach (var number in Mutants(file).Where(schema.Numbers.ContainsKey).Select(mutant => schema.Numbers[mutant]))
            {
                context.Choose(number);
                var failure = await tests.Run(judges, Path.GetFileNameWithoutExtension(file), last);
                if (failure.Class is not null)
                {
                    failures[number] = failure;
                    last = failure.Class;
                }
            }

            context.Choose(0);
            foreach (var killer in failures.Values.Select(failure => failure.Class!).Distinct().ToList())
            {
                if ((await MutantTests.RunClass(judges, killer)).Test is not null)
                {
                    return [];
                }
            }

            return failures;
        }
        finally
        {
            context.Unload();
        }
    }

    private MutantSchema Schema()
    {
        lock (_compiling)
        {
            return _schema ??= _compiler.CompileAll(All.Values.SelectMany(mutants => mutants));
        }
    }

    private Dictionary<string, IReadOnlyList<Mutant>> MutantsOf(Mutator mutator) => onTrial.ToDictionary(file => file, file => mutator.Mutants(file, sources[file]));

    private async Task<FirstFailure> Run(byte[] image, int? number, string subject, string? last = null)
    {
        var context = new MutantContext(assembly, image);
        try
        {
            if (number is { } chosen)
            {
                context.Choose(chosen);
            }

            return await tests.Run(tests.Load(context), subject, last);
        }
        finally
        {
            context.Unload();
        }
    }

    private static Outcome OutcomeOf(Mutant mutant, FirstFailure? failure) => new(
        mutant,
        failure switch
        {
            null => Fate.DoesNotCompile,
            { Test: null } => Fate.Survived,
            _ when failure.How.Contains("EndlessLoopException", StringComparison.Ordinal) => Fate.Endless,
            _ => Fate.Killed,
        },
        failure?.Test);

    private static string Subject(Mutant mutant) => Path.GetFileNameWithoutExtension(mutant.File);
}

namespace Conformance.Steps.Running;

/// <summary>Runs one scenario against one binding of the bench, for <c>dotnet test</c>.</summary>
public static class ScenarioExecution
{
    /// <param name="file">Path of the feature file below the folder of features next to the program.</param>
    /// <param name="title">Title of the scenario.</param>
    /// <param name="binding">"in-process" or "virtual-pcsc".</param>
    /// <exception cref="InvalidOperationException">The scenario is not there, or did not pass.</exception>
    public static async Task RunAsync(string file, string title, string binding)
    {
        var features = FeatureFiles.Read(Path.Combine(AppContext.BaseDirectory, "features"));
        var scenario = features.Cases.SingleOrDefault(candidate => candidate.File == file && candidate.Title == title)
            ?? throw new InvalidOperationException(string.Join('\n', features.Errors.Prepend(new FeatureFileError(file, 0, 0, $"There is no scenario '{title}'."))));
        await using var runner = await ScenarioRunner.StartAsync(typeof(ScenarioExecution).Assembly);
        var run = await runner.RunAsync(scenario, _ => { }, new Unobserved(), RunMode.Everything);
        if (!run.Passed)
        {
            throw new InvalidOperationException($"'{title}' did not pass on {binding}.", run.Error);
        }
    }
}

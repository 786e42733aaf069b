using System.Text.Json;
using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Load.Files;
using NBomber.Contracts;
using NBomber.CSharp;

namespace Conformance.Load.Running;

/// <summary>NBomber's own configuration files, passed on to it as they are: what they say counts more to it than what the product says.</summary>
/// <param name="Config">Test, reports, cluster; null for none.</param>
/// <param name="Infra">What its sinks and plugins need; null for none.</param>
public sealed record NBomberFiles(string? Config, string? Infra)
{
    private const string Hint = "NBomber's documentation has the form of its configuration";

    /// <summary>No files.</summary>
    public static NBomberFiles None { get; } = new(null, null);

    /// <summary>Looks at the files before anything is prepared for a run.</summary>
    /// <exception cref="BenchFaultException">One is missing or no JSON object, or NBomber does not take it.</exception>
    public void Check() => Apply(NBomberRunner.RegisterScenarios());

    /// <summary>Gives them to NBomber.</summary>
    /// <exception cref="BenchFaultException">One is missing or no JSON object, or NBomber does not take it.</exception>
    internal NBomberContext Apply(NBomberContext context)
    {
        context = Infra is { } infra ? Load(infra, file => NBomberRunner.LoadInfraConfig(context, file)) : context;
        return Config is { } config ? Load(config, file => NBomberRunner.LoadConfig(context, file)) : context;
    }

    private static NBomberContext Load(string file, Func<string, NBomberContext> load)
    {
        if (StrictJson.Read<JsonElement>(file, Hint).ValueKind != JsonValueKind.Object)
        {
            throw StrictJson.Fault(file, "$", "an object is needed", Hint);
        }

        try
        {
            return load(file);
        }
        catch (NotSupportedException refusal)
        {
            throw new BenchFaultException(Owner.Configuration, $"{file}: {refusal.Message}", "share the run out with --shard I/N, which needs no cluster, or use the package itself (UPSTREAM_PACKAGES=true)");
        }
        catch (Exception refusal) when (refusal is JsonException or FormatException or ArgumentException or InvalidOperationException)
        {
            throw new BenchFaultException(Owner.Configuration, $"{file}: NBomber does not take it: {refusal.Message}", Hint);
        }
    }
}

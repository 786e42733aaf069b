namespace WireMock.Matchers;

/// <summary>Anything that can judge an input.</summary>
public interface IMatcher
{
    string Name { get; }

    MatchBehaviour MatchBehaviour { get; }

    /// <summary>The arguments as source text; nothing here exports mappings as source.</summary>
    string GetCSharpCodeArguments();
}

using System.Reflection;
using System.Runtime.Loader;

namespace Conformance.Harness.Tests.Mutation;

/// <summary>One mutant with a copy of all of ours that may see it in place of the original; what is not ours is shared.</summary>
internal sealed class MutantContext(string assembly, byte[] mutant) : AssemblyLoadContext(assembly, isCollectible: true)
{
    public Assembly LoadImage(byte[] image)
    {
        using var stream = new MemoryStream(image);
        return LoadFromStream(stream);
    }

    /// <summary>Lets one mutant of a <see cref="MutantSchema"/> act; none with 0.</summary>
    public void Choose(int number) => LoadFromAssemblyName(new(Name!)).GetType("ChosenMutant", throwOnError: true)!.GetMethod("Choose")!.Invoke(null, [number]);

    protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name switch
    {
        { } name when name == Name => LoadImage(mutant),
        { } name when name.StartsWith("Conformance.", StringComparison.Ordinal) => LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, $"{name}.dll")),
        _ => null,
    };
}

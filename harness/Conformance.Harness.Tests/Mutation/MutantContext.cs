using System.Reflection;
using System.Runtime.Loader;

namespace Conformance.Harness.Tests.Mutation;

/// <summary>One mutant with a copy of the tests that see it in place of the original; everything else is shared.</summary>
internal sealed class MutantContext(string assembly, byte[] mutant) : AssemblyLoadContext(assembly, isCollectible: true)
{
    public Assembly LoadImage(byte[] image)
    {
        using var stream = new MemoryStream(image);
        return LoadFromStream(stream);
    }

    protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name == Name ? LoadImage(mutant) : null;
}

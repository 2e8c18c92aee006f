namespace PingAnDocs.Writing;

/// <summary>Hands on the results of parallel work in the order of the inputs, each as soon as all before it are there.</summary>
internal sealed class InOrder<T>(Action<T> handOn)
{
    private readonly Lock gate = new();
    private readonly Dictionary<int, T> waiting = [];
    private int next;

    /// <summary>How many results, counted from the first input, were handed on without a gap.</summary>
    public int Count => next;

    public void Add(int index, T item)
    {
        lock (gate)
        {
            waiting.Add(index, item);
            while (waiting.Remove(next, out var ready))
            {
                handOn(ready);
                next++;
            }
        }
    }

    /// <summary>Hands on what still waits when nothing more will come: of a run that was stopped, documents before them may be lacking.</summary>
    public void Finish()
    {
        lock (gate)
        {
            foreach (var (_, item) in waiting.OrderBy(entry => entry.Key)) handOn(item);
            waiting.Clear();
        }
    }
}

package verdict

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

// Document is one manifest of the corpus.
type Document struct {
	Table  string
	Name   string
	Digest string
	YAML   string
}

// Documents reads a folder of multi-document files; each document begins with a line that separates it from the one
// before and a comment that names it.
func Documents(folder string) ([]Document, error) {
	files, err := filepath.Glob(filepath.Join(folder, "*.yaml"))
	if err != nil {
		return nil, err
	}
	sort.Strings(files)
	var documents []Document
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		table := strings.TrimSuffix(filepath.Base(file), ".yaml")
		for _, part := range strings.Split("\n"+string(text), "\n---\n")[1:] {
			name, yaml, found := strings.Cut(part, "\n")
			if !found || !strings.HasPrefix(name, "# ") {
				return nil, fmt.Errorf("%s: a document without a name: %.80q", file, part)
			}
			sum := sha256.Sum256([]byte(strings.TrimRight(yaml, "\n")))
			documents = append(documents, Document{table, name[2:], hex.EncodeToString(sum[:4]), yaml})
		}
	}
	return documents, nil
}

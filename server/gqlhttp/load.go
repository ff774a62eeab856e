package gqlhttp

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Load trusts the documents of a file, or of the files of a folder whose names
// end in .graphql or .json (folders in it are left out).
//
// A .graphql file is one document; its id is its name without the ending. A .json
// file maps ids to texts, as Relay writes it, or is a manifest of Apollo's.
func (d *Documents) Load(path string) error {
	info, err := os.Stat(path)
	if err != nil {
		return fmt.Errorf("trusted operations: %w", err)
	}
	files := []string{path}
	if info.IsDir() {
		entries, err := os.ReadDir(path)
		if err != nil {
			return fmt.Errorf("trusted operations: %w", err)
		}
		files = nil
		for _, e := range entries {
			if ext := filepath.Ext(e.Name()); !e.IsDir() && (ext == ".graphql" || ext == ".json") {
				files = append(files, filepath.Join(path, e.Name()))
			}
		}
		if len(files) == 0 {
			return fmt.Errorf("trusted operations: %s has no file that ends in .graphql or .json", path)
		}
	}
	for _, file := range files {
		if err := d.loadFile(file); err != nil {
			return fmt.Errorf("trusted operations: %s: %w", file, err)
		}
	}
	return nil
}

func (d *Documents) loadFile(file string) error {
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	name, ext := filepath.Base(file), filepath.Ext(file)
	switch ext {
	case ".graphql":
		return d.Trust(strings.TrimSuffix(name, ext), string(data))
	case ".json":
		return d.loadManifest(data)
	}
	return errors.New("the name ends neither in .graphql nor in .json")
}

// loadManifest trusts the documents of a JSON file.
func (d *Documents) loadManifest(data []byte) error {
	var apollo struct {
		Format     string                      `json:"format"`
		Version    int                         `json:"version"`
		Operations []struct{ ID, Body string } `json:"operations"`
	}
	if err := json.Unmarshal(data, &apollo); err == nil && apollo.Format == "apollo-persisted-query-manifest" {
		if apollo.Version != 1 {
			return fmt.Errorf("version %d of Apollo's manifests is not known, only 1", apollo.Version)
		}
		for _, op := range apollo.Operations {
			if err := d.Trust(op.ID, op.Body); err != nil {
				return fmt.Errorf("%q: %w", op.ID, err)
			}
		}
		return nil
	}
	var texts map[string]string
	if err := json.Unmarshal(data, &texts); err != nil {
		return fmt.Errorf("is neither an object of ids and texts nor a manifest of Apollo's: %w", err)
	}
	ids := make([]string, 0, len(texts))
	for id := range texts {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	for _, id := range ids {
		if err := d.Trust(id, texts[id]); err != nil {
			return fmt.Errorf("%q: %w", id, err)
		}
	}
	return nil
}
